import { labelText } from '../cell/cellText';

/** Names that only keep a place or say that there is none: '指标2：', '指标1:/', '……'; nothing at all is one too. */
const PLACEHOLDER = /^(指标\d*)?:?[/\\.…—-]*$/;
/** '指标2:', '……' and the like, printed in the blank form to keep a place. '指标1:/' says that there is none. */
const KEPT_PLACE = /^(指标\d*:?|[.…]+|指标\d*:?[.…]+)$/;
/** '指标1:' before a name. */
const NUMBERED = /^指标\s*\d*\s*[:：.、]?\s*/;

/** Whether a name says nothing: it keeps a place, says that there is none, or is empty. */
export function isPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(labelText(name));
}

/** Whether a name is still the text of the blank form. */
export function isKeptPlace(name: string): boolean {
  return KEPT_PLACE.test(labelText(name));
}

/** A name without the number some forms print before it. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBERED, '');
}
