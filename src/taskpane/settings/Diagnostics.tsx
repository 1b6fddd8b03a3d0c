import * as React from 'react';
import addin from '../../../package.json';
import { hostFacts } from '../../excel/hostFacts';
import { aboutMessages } from '../../wording/settings';
import { CopyButton } from '../components/CopyButton';
import { useLanguage } from './useLanguage';

/** Copies what whoever looks after the computer asks for first: versions and where the files come from, nothing about people or their sheets. */
export function Diagnostics() {
  const language = useLanguage();
  return <CopyButton label={aboutMessages[language].copyDiagnostics()} text={diagnostics} />;
}

/** A line each; the names are the same in every language, as they are looked up by people who know them. */
function diagnostics(): string {
  const { office, sets, language } = hostFacts();
  const { href } = new URL('.', location.href);
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return [
    `${addin.name} ${addin.version}`,
    `Office: ${office}`,
    `Language: ${language}`,
    `Sets: ${sets.join(', ')}`,
    `Server: ${href}`,
    `Browser: ${navigator.userAgent}`,
    `Pane: ${innerWidth} × ${innerHeight}, ${devicePixelRatio}`,
  ].join('\n');
}
