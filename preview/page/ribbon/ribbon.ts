import type { AddinManifest, RibbonAction } from '../manifest/addinManifest';
import { TEXTS } from '../texts';
import { ICONS } from './icons';
import { ribbonButton, setRibbonButton } from './ribbonButton';
import { ribbonGroup } from './ribbonGroup';

/** What the ribbon's buttons do. */
export interface RibbonHandlers {
  /** A button of the add-in's own. */
  onAction(action: RibbonAction, label: string): void;
  onExamples(): void;
  onUndo(): void;
  onRedo(): void;
  /** Returns whether it is dark now. */
  onTheme(): boolean;
}

/** The ribbon: the group the add-in's manifest describes, and one of the preview's own. */
export function fillRibbon(element: HTMLElement, manifest: AddinManifest, handlers: RibbonHandlers): void {
  const addinGroups = manifest.groups.map(({ label, buttons }) =>
    ribbonGroup(
      label,
      buttons.map((button) =>
        ribbonButton({ ...button, onClick: () => handlers.onAction(button.action, button.label) }),
      ),
    ),
  );
  element.append(...addinGroups, ribbonGroup(TEXTS.previewGroup, previewButtons(handlers), true));
}

function previewButtons(handlers: RibbonHandlers): HTMLButtonElement[] {
  const examples = ribbonButton({
    id: 'examples',
    label: TEXTS.examples,
    tip: TEXTS.examplesTip,
    icon: ICONS.examples,
    onClick: () => handlers.onExamples(),
  });
  const undo = ribbonButton({
    id: 'undo',
    label: TEXTS.undo,
    tip: TEXTS.undoTip,
    icon: ICONS.undo,
    onClick: () => handlers.onUndo(),
  });
  const redo = ribbonButton({
    id: 'redo',
    label: TEXTS.redo,
    tip: TEXTS.redoTip,
    icon: ICONS.redo,
    onClick: () => handlers.onRedo(),
  });
  const theme = ribbonButton({
    id: 'theme',
    label: TEXTS.dark,
    tip: TEXTS.themeTip,
    icon: ICONS.moon,
    onClick: () => {
      const dark = handlers.onTheme();
      setRibbonButton(theme, dark ? TEXTS.light : TEXTS.dark, dark ? ICONS.sun : ICONS.moon);
    },
  });
  return [examples, undo, redo, theme];
}
