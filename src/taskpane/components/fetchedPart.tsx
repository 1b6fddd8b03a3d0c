import { Spinner } from 'office-ui-fabric-react';
import * as React from 'react';
import { fetchMessages } from '../../wording/excel';
import { useLanguage } from '../settings/useLanguage';
import { Notice } from './Notice';

/**
 * A part of the pane in a file of its own, fetched when it is first shown and there at once from then on. Where it does not come,
 * that is said in its place, with a way to try again. `fetch` is an import() with a `webpackChunkName`.
 */
export function fetchedPart<Props extends object>(
  fetch: () => Promise<React.ComponentType<Props>>,
): (props: Props) => React.JSX.Element {
  let Part: React.ComponentType<Props> | null = null;
  return function FetchedPart(props) {
    const language = useLanguage();
    const [state, setState] = React.useState<'fetching' | 'failed' | 'there'>(Part ? 'there' : 'fetching');
    React.useEffect(() => {
      if (state !== 'fetching') return undefined;
      let isShown = true;
      fetch().then(
        (part) => {
          Part = part;
          if (isShown) setState('there');
        },
        () => isShown && setState('failed'),
      );
      return () => {
        isShown = false;
      };
    }, [state]);
    if (Part) return <Part {...props} />;
    if (state !== 'failed') return <Spinner label={fetchMessages[language].fetching()} />;
    const again = { label: fetchMessages[language].again(), onClick: () => setState('fetching') };
    return <Notice kind="failed" text={fetchMessages[language].notFetched()} actions={[again]} />;
  };
}
