import * as React from 'react';
import { usualMessages } from '../../wording/pane';
import { Notice } from '../components/Notice';
import { useLanguage } from '../settings/useLanguage';
import type { UsualIndicatorsProps } from './UsualIndicators';

type Page = React.ComponentType<UsualIndicatorsProps>;

/** 常用指标, a file of its own that is fetched when somebody opens it. */
export function LazyUsual(props: UsualIndicatorsProps) {
  const language = useLanguage();
  const [page, setPage] = React.useState<{ readonly Content: Page } | 'failed' | null>(null);
  React.useEffect(() => {
    let isOpen = true;
    import(/* webpackChunkName: "usual" */ './UsualIndicators').then(
      ({ UsualIndicators }) => isOpen && setPage({ Content: UsualIndicators }),
      () => isOpen && setPage('failed'),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  if (page === 'failed') return <Notice kind="failed" text={usualMessages[language].notLoaded()} />;
  return page && <page.Content {...props} />;
}
