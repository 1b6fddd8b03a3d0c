import type { AddinManifest, RibbonAction, RibbonButton, RibbonGroup } from './addinManifest';
import { ManifestError, ManifestXml } from './manifestXml';

const RIBBON_ICON_SIZE = '32';

/**
 * Reads a manifest as Excel does in the given language. Addresses of the manifest's own server are turned into
 * addresses below `folder`, where the built add-in is served. Throws a ManifestError when a part is missing.
 */
export function readManifest(xml: string, language: string, folder: string): AddinManifest {
  const manifest = new ManifestXml(xml, language);
  const overrides = manifest.required('VersionOverrides');
  const source = manifest.attribute(manifest.required('DefaultSettings SourceLocation'), 'DefaultValue');
  const server = source.slice(0, source.lastIndexOf('/') + 1);
  const localUrl = (url: string): string => {
    if (!url.startsWith(server)) throw new ManifestError(`${url} is not below ${server}`);
    return folder + url.slice(server.length);
  };
  const resourceOf = (selector: string): string => manifest.resource(manifest.required(selector, overrides));
  // Below VersionOverrides, not in it, as Excel wants it.
  const shortcuts = manifest
    .all('ExtendedOverrides')
    .find(({ parentElement }) => parentElement === overrides.parentElement);
  return {
    displayName: manifest.localised(manifest.required('DisplayName')),
    language,
    paneUrl: localUrl(resourceOf('Runtime')),
    functionsNamespace: resourceOf('Namespace'),
    functionsMetadataUrl: localUrl(resourceOf('Metadata SourceLocation')),
    shortcutsUrl: shortcuts ? localUrl(manifest.attribute(shortcuts, 'Url')) : null,
    groups: manifest.all('Group', overrides).map((group) => readGroup(manifest, group, localUrl)),
  };
}

function readGroup(manifest: ManifestXml, group: Element, localUrl: (url: string) => string): RibbonGroup {
  return {
    label: manifest.resource(manifest.required('Label', group)),
    buttons: manifest.all('Control', group).map((control) => readButton(manifest, control, localUrl)),
  };
}

function readButton(manifest: ManifestXml, control: Element, localUrl: (url: string) => string): RibbonButton {
  const image = manifest.all('Image', control).find((each) => each.getAttribute('size') === RIBBON_ICON_SIZE);
  if (!image) throw new ManifestError(`no icon of ${RIBBON_ICON_SIZE} pixels for ${control.id}`);
  return {
    id: manifest.attribute(control, 'id'),
    label: manifest.resource(manifest.required('Label', control)),
    tip: manifest.resource(manifest.required('Supertip Description', control)),
    icon: localUrl(manifest.resource(image)),
    action: readAction(manifest, manifest.required('Action', control)),
  };
}

function readAction(manifest: ManifestXml, action: Element): RibbonAction {
  const type = manifest.attribute(action, 'xsi:type');
  if (type === 'ShowTaskpane') return { kind: 'showTaskpane' };
  if (type !== 'ExecuteFunction') throw new ManifestError(`action ${type} is unknown`);
  return { kind: 'runFunction', functionName: manifest.required('FunctionName', action).textContent.trim() };
}
