import { defineClass } from '../hostObject';
import type { HostClass, Scalar } from '../hostObject';
import type { HeaderFooterTexts } from '../../engine/pageSetup';
import { textOf } from '../values';
import { HostError } from '../hostError';
import { changePageSetup } from './changePageSetup';
import type { WorksheetTarget } from './worksheetTarget';

/** Excel takes no longer text in one of the six places. */
const MAX_TEXT = 255;

/** Which pages of a sheet a header and footer is for. */
export interface HeaderFooterTarget extends WorksheetTarget {
  readonly pages: 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';
}

/** Excel.HeaderFooter. */
export const headerFooter: HostClass<HeaderFooterTarget> = defineClass<HeaderFooterTarget>({
  className: 'HeaderFooter',
  scalars: {
    LeftHeader: place('leftHeader'),
    CenterHeader: place('centerHeader'),
    RightHeader: place('rightHeader'),
    LeftFooter: place('leftFooter'),
    CenterFooter: place('centerFooter'),
    RightFooter: place('rightFooter'),
  },
  methods: {},
});

function place(key: keyof HeaderFooterTexts): Scalar<HeaderFooterTarget> {
  return {
    get: ({ host, sheetId, pages }) => host.engine.pageSetup(sheetId).headersFooters[pages][key],
    set: (target, value) => {
      const text = textOf(value);
      if (text.length > MAX_TEXT) throw new HostError('InvalidArgument', '页眉或页脚太长');
      const { headersFooters } = target.host.engine.pageSetup(target.sheetId);
      changePageSetup(target, {
        headersFooters: { ...headersFooters, [target.pages]: { ...headersFooters[target.pages], [key]: text } },
      });
    },
  };
}
