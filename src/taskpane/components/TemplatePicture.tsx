import { css } from 'office-ui-fabric-react';
import * as React from 'react';
import { FIRST_YEAR } from '../../core/quantity/calendar';
import { defaultScheme, schemeByName } from '../../core/scheme/schemes';
import { blankFormContent } from '../../core/sheet/blankFormContent';
import { planForm } from '../../core/sheet/planForm';
import { planPicture } from '../../core/sheet/planPicture';
import type { PictureCell, PlanPicture } from '../../core/sheet/planPicture';
import type { Template } from '../../core/sheet/template';
import { readYear } from '../../core/workflows/readYear';
import { fillPageMessages } from '../../wording/fillPage';
import { useLanguage } from '../settings/useLanguage';
import type { InsertDraft } from '../state/insertDraft';
import { createStyles } from '../theme/createStyles';
import { focusRing } from '../theme/sharedStyles';

interface TemplatePictureProps {
  readonly template: Template;
  readonly draft: InsertDraft;
}

const HEIGHT = 120;

const useStyles = createStyles((theme) => ({
  button: {
    display: 'block',
    justifySelf: 'start',
    maxWidth: '100%',
    padding: 0,
    border: `1px solid ${theme.palette.neutralTertiary}`,
    // Paper, whatever the colours of the pane.
    background: '#ffffff',
    forcedColorAdjust: 'none',
    cursor: 'pointer',
    ...focusRing(theme),
  },
  large: { flexBasis: '100%' },
  picture: { display: 'block', maxWidth: '100%' },
}));

/** How the form of a template looks with the rows chosen: small, and as wide as the pane at a click. */
export function TemplatePicture({ template, draft }: TemplatePictureProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [isLarge, setLarge] = React.useState(false);
  const { moneyUnit, fundParts, hasSignatureLine, rows } = draft;
  const year = readYear({ value: draft.year }) ?? FIRST_YEAR;
  const picture = React.useMemo(() => {
    const blank = { year, project: '', department: '', implementer: '', moneyUnit, rowsPerSubcategory: rows };
    const content = { ...blankFormContent(blank, template.indicators.sections), fundParts, hasSignatureLine };
    const scheme = schemeByName(template.schemeId) ?? defaultScheme;
    return planPicture(template, planForm(template, content, { row: 0, column: 0 }, scheme));
  }, [template, year, moneyUnit, fundParts, hasSignatureLine, rows]);
  const label = fillPageMessages[language].picture(isLarge);
  return (
    <button
      type="button"
      className={css(styles.button, isLarge && styles.large)}
      aria-expanded={isLarge}
      aria-label={label}
      title={label}
      onClick={() => setLarge(!isLarge)}
    >
      <img
        className={styles.picture}
        src={pictureAddress(picture)}
        alt=""
        {...(isLarge ? { width: '100%' } : { height: HEIGHT })}
      />
    </button>
  );
}

/** The picture as the address of an image: hundreds of boxes and texts are one thing to the page and to whoever has it read aloud. */
function pictureAddress({ width, height, cells }: PlanPicture): string {
  const size = `viewBox="-4 -4 ${width + 8} ${height + 8}" width="${width + 8}" height="${height + 8}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} text-anchor="middle">${cells.map(box).join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function box({ left, top, width, height, lines, fontSize, hasBorder }: PictureCell): string {
  const fill = lines.length > 0 ? '#eef1f4' : '#ffffff';
  const rect = `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${fill}" stroke="#5c6670"/>`;
  const lineHeight = fontSize * 1.3;
  const first = top + (height - (lines.length - 1) * lineHeight) / 2;
  const texts = lines.map((line, index) => {
    const at = `x="${left + width / 2}" y="${first + index * lineHeight}"`;
    return `<text ${at} dy=".35em" font-size="${fontSize}" fill="#20262c">${escaped(line)}</text>`;
  });
  return `${hasBorder ? rect : ''}${texts.join('')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
