import type { FunctionMetadata } from '../../engine/customFunctions';
import type { AddinManifest } from '../manifest/addinManifest';
import { readManifest } from '../manifest/readManifest';
import type { ShortcutFile } from './shortcuts';

/** The built add-in as a server delivers it: its manifest, the metadata of its functions and its key combinations. */
export interface BuiltAddin {
  readonly manifest: AddinManifest;
  readonly functions: readonly FunctionMetadata[];
  /** Null for an add-in without key combinations. */
  readonly shortcuts: ShortcutFile | null;
}

/** Loads what Excel loads when the add-in is installed. Throws when a file is missing. */
export async function loadBuiltAddin(folder: string, language: string): Promise<BuiltAddin> {
  const manifest = readManifest(await (await fetched(`${folder}manifest.xml`)).text(), language, folder);
  const metadata = (await (await fetched(manifest.functionsMetadataUrl)).json()) as { functions: FunctionMetadata[] };
  const { shortcutsUrl } = manifest;
  const shortcuts = shortcutsUrl === null ? null : ((await (await fetched(shortcutsUrl)).json()) as ShortcutFile);
  return { manifest, functions: metadata.functions, shortcuts };
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
