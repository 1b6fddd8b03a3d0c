import { HEADER_FOOTER_STATES } from '../../engine/pageSetup';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { oneOf } from '../values';
import { changePageSetup } from './changePageSetup';
import { headerFooter } from './headerFooter';
import type { HeaderFooterTarget } from './headerFooter';
import type { WorksheetTarget } from './worksheetTarget';

/** Excel.HeaderFooterGroup. */
export const headerFooterGroup: HostClass<WorksheetTarget> = defineClass<WorksheetTarget>({
  className: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: ({ host, sheetId }) => host.engine.pageSetup(sheetId).headersFooters.state,
      set: (target, value) =>
        changePageSetup(target, {
          headersFooters: {
            ...target.host.engine.pageSetup(target.sheetId).headersFooters,
            state: oneOf(value, HEADER_FOOTER_STATES),
          },
        }),
    },
  },
  navigations: {
    DefaultForAllPages: (target) => of(target, 'defaultForAllPages'),
    FirstPage: (target) => of(target, 'firstPage'),
    EvenPages: (target) => of(target, 'evenPages'),
    OddPages: (target) => of(target, 'oddPages'),
  },
  methods: {},
});

function of({ host, sheetId }: WorksheetTarget, pages: HeaderFooterTarget['pages']) {
  return headerFooter({ host, sheetId, pages });
}
