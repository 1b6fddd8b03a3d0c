import * as React from 'react';
import { pasteMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import type { PasteOffer } from '../state/pasteWatch';
import { Notice } from './Notice';

interface PasteNoticeProps {
  readonly offer: PasteOffer;
  readonly onSettle: (offer: PasteOffer) => void;
}

/** What a paste did to the form beside filling in indicators, and the button that puts it right. */
export function PasteNotice({ offer, onSettle }: PasteNoticeProps) {
  const language = useLanguage();
  const { found, settle } = pasteMessages[language];
  return (
    <Notice
      kind="warning"
      text={found(offer.damage)}
      actions={[{ label: settle(offer.damage), onClick: () => onSettle(offer) }]}
    />
  );
}
