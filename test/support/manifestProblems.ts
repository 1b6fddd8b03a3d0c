import type { XmlElement } from './parseXml';
import { descendants, parseXml } from './parseXml';

/** What a manifest is compared with. */
export interface ManifestSurroundings {
  /** Of package.json, such as 1.2.3. */
  readonly version: string;
  /** Names of the commands the page associates. */
  readonly commands: readonly string[];
  /** The content of the file behind an address, or null. */
  readonly fileAt: (address: string) => Buffer | null;
}

/**
 * Children in the order the schemas of the XML manifest give them (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and
 * OfficeAppBasicTypesV1_0 of Microsoft's documentation), as far as this add-in has use for them; ? may be absent, * and + repeat.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?',
  // Newer than those schemas: Microsoft's page "Work with Extended Overrides of the manifest".
  ExtendedOverrides: '',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  'OfficeApp/Hosts': 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Hosts Resources',
  'VersionOverrides/Hosts': 'Host+',
  'Hosts/Host(Workbook)': 'Runtimes? AllFormFactors? DesktopFormFactor',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint(CustomFunctions)': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint(PrimaryCommandSurface)': 'OfficeTab+',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Icon: 'bt:Image+',
  'Control(Button)': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  'Action(ExecuteFunction)': 'FunctionName',
  'Action(ShowTaskpane)': 'SourceLocation',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** Which list of the resources an element's resid leads to; those not named here lead to bt:Urls. */
const LIST_OF: Readonly<Record<string, string>> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  'bt:Image': 'bt:Images',
};

/** Longest texts by the list or element they stand in. */
const MAX_LENGTH: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
};
/** The lists of the resources. */
const LISTS = Object.keys(MAX_LENGTH).filter((name) => name.startsWith('bt:'));
const MAX_RESID_LENGTH = 32;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Sizes that every icon of a button must have. */
const ICON_SIZES = ['16', '32', '80'];

/** Everything that Excel or the admin centre would refuse a manifest for, or that would not work; empty when all is well. */
export function manifestProblems(xml: string, surroundings: ManifestSurroundings): string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [(error as Error).message];
  }
  return [
    ...wrongChildren(root),
    ...wrongHead(root, surroundings),
    ...wrongReferences(root),
    ...wrongTexts(root),
    ...wrongLocales(root),
    ...wrongAddresses(root, surroundings),
    ...wrongIcons(root, surroundings),
    ...wrongParts(root, surroundings),
  ];
}

const attribute = (element: XmlElement | undefined, name: string) => element?.attributes.get(name) ?? '';
const named = (root: XmlElement, name: string) => descendants(root).filter((element) => element.name === name);
const textsOf = (element: XmlElement) =>
  descendants(element).flatMap((each) => [
    each.attributes.get('DefaultValue'),
    each.attributes.get('Value'),
    each.attributes.get('Url'),
  ]);

/** Order, number and names of children; an element of a type that is not in the table is not known. */
function wrongChildren(element: XmlElement, parent = ''): string[] {
  const type = attribute(element, 'xsi:type');
  const typed = `${element.name}(${type})`;
  const keys = [`${parent}/${typed}`, typed, `${parent}/${element.name}`, element.name];
  const wanted = keys.map((key) => CHILDREN[key]).find((each) => each !== undefined) ?? '';
  const isKnownType = !type || /^(OfficeApp|VersionOverrides)$/.test(element.name) || CHILDREN[typed] !== undefined;
  const isHost = typed === 'Host(Workbook)';
  const pattern = new RegExp(`^${wanted.replace(/([\w:]+)([?*+]?)\s*/g, '(?:$1 )$2')}$`);
  const found = element.children.map(({ name }) => `${name} `).join('');
  return [
    ...(isKnownType || isHost ? [] : [`${element.name} of the type ${type}`]),
    ...(pattern.test(found)
      ? []
      : [`in ${element.name}: ${found.trim() || 'nothing'}; wanted: ${wanted || 'nothing'}`]),
    ...element.children.flatMap((child) => wrongChildren(child, element.name)),
  ];
}

function wrongHead(root: XmlElement, { version }: ManifestSurroundings): string[] {
  const child = (name: string) => root.children.find((each) => each.name === name);
  const wanted = `${version}.0`;
  return [
    ...(attribute(root, 'xsi:type') === 'TaskPaneApp' ? [] : ['the add-in is no TaskPaneApp']),
    ...(GUID.test(child('Id')?.text ?? '') ? [] : [`the id ${child('Id')?.text} is no GUID`]),
    ...(child('Version')?.text === wanted ? [] : [`the version is ${child('Version')?.text}, wanted: ${wanted}`]),
    ...(child('Permissions')?.text === 'ReadWriteDocument' ? [] : ['the permission is not ReadWriteDocument']),
  ];
}

function wrongReferences(root: XmlElement): string[] {
  const lists = new Map(
    LISTS.map((list) => [
      list,
      named(root, list).flatMap(({ children }) => children.map((child) => attribute(child, 'id'))),
    ]),
  );
  const ids = [...lists.values()].flat();
  const users = descendants(root).filter(({ attributes }) => attributes.has('resid'));
  const used = users.map((element) => attribute(element, 'resid'));
  const dangling = users.filter(
    (element) => !lists.get(LIST_OF[element.name] ?? 'bt:Urls')?.includes(attribute(element, 'resid')),
  );
  const allIds = [...ids, ...['Group', 'Control'].flatMap((name) => named(root, name).map((e) => attribute(e, 'id')))];
  return [
    ...dangling.map((element) => `${element.name} names ${attribute(element, 'resid')}, which its list has not`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nobody uses ${id}`),
    ...ids.filter((id) => id.length > MAX_RESID_LENGTH).map((id) => `${id} is longer than ${MAX_RESID_LENGTH}`),
    ...allIds.filter((id, index) => id === '' || allIds.indexOf(id) < index).map((id) => `“${id}” is no id of its own`),
  ];
}

function wrongTexts(root: XmlElement): string[] {
  return Object.entries(MAX_LENGTH).flatMap(([name, limit]) =>
    named(root, name)
      .filter(({ attributes }) => !attributes.has('resid'))
      .flatMap((element) => [element.text, ...textsOf(element)].filter((text) => text !== undefined))
      .flatMap((text) => (text.length > limit ? [`${name}: longer than ${limit}: ${text}`] : [])),
  );
}

/** Every text a person reads has every language any text has. */
function wrongLocales(root: XmlElement): string[] {
  const overridesOf = (element: XmlElement) => element.children.map((child) => attribute(child, 'Locale'));
  const namespaces = named(root, 'Namespace').map((element) => attribute(element, 'resid'));
  const texts = [...named(root, 'bt:String'), ...named(root, 'DisplayName'), ...named(root, 'Description')].filter(
    (element) => !element.attributes.has('resid') && !namespaces.includes(attribute(element, 'id')),
  );
  const locales = [...new Set([...texts, ...named(root, 'bt:Url')].flatMap(overridesOf))];
  const isEmpty = (element: XmlElement) => textsOf(element).some((text) => text?.trim() === '');
  return [
    ...(locales.includes('en-US') ? [] : ['there is no English']),
    ...texts.flatMap((element) =>
      locales
        .filter((locale) => overridesOf(element).filter((each) => each === locale).length !== 1)
        .map((locale) => `${attribute(element, 'DefaultValue')} has no text or several in ${locale}`),
    ),
    ...texts.filter(isEmpty).map((element) => `an empty text in ${attribute(element, 'id') || element.name}`),
  ];
}

/** Elements whose values are addresses. */
const ADDRESSES = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Images',
  'bt:Urls',
  'ExtendedOverrides',
];

function wrongAddresses(root: XmlElement, { fileAt }: ManifestSurroundings): string[] {
  const addresses = ADDRESSES.flatMap((name) => named(root, name)).flatMap(textsOf);
  const domains = named(root, 'AppDomain').map(({ text }) => text);
  const own = addresses.flatMap((each) => (each && URL.canParse(each) ? new URL(each).origin : []));
  return [
    ...addresses.flatMap((address) => {
      if (address === undefined) return [];
      if (!address.startsWith('https://') || !URL.canParse(address)) return [`${address} is no https address`];
      return fileAt(address) ? [] : [`there is no file at ${address}`];
    }),
    ...domains
      .filter((domain) => !URL.canParse(domain) || new URL(domain).origin !== domain || own.includes(domain))
      .map((domain) => `${domain} is not the bare origin of another server`),
  ];
}

function wrongIcons(root: XmlElement, { fileAt }: ManifestSurroundings): string[] {
  const addressOf = (id: string) =>
    attribute(
      named(root, 'bt:Image').find((image) => attribute(image, 'id') === id),
      'DefaultValue',
    );
  const images = named(root, 'bt:Image')
    .filter(({ attributes }) => attributes.has('resid'))
    .map((image) => ({ size: attribute(image, 'size'), address: addressOf(attribute(image, 'resid')) }));
  const ofStore = Object.entries({ IconUrl: '32', HighResolutionIconUrl: '64' }).flatMap(([name, size]) =>
    named(root, name).map((icon) => ({ size, address: attribute(icon, 'DefaultValue') })),
  );
  return [
    ...[...images, ...ofStore].flatMap(({ size, address }) => {
      const real = pixelsOf(address ? fileAt(address) : null);
      return real === `${size}×${size}` ? [] : [`${address} has ${real} pixels, wanted: ${size}×${size}`];
    }),
    ...named(root, 'Icon')
      .map(({ children }) => children.map((image) => attribute(image, 'size')))
      .filter((sizes) => ICON_SIZES.some((size) => !sizes.includes(size)))
      .map((sizes) => `an icon has only the sizes ${sizes.join(', ')}`),
  ];
}

/** Width and height of a PNG file, from its header. */
function pixelsOf(file: Buffer | null): string {
  const isPng = file && file.length > 24 && file.readUInt32BE(0) === 0x89504e47;
  return isPng ? `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}` : 'no';
}

/** The parts that must be one page: with a shared runtime Excel takes them from nowhere else. */
function wrongParts(root: XmlElement, { commands }: ManifestSurroundings): string[] {
  const [runtime, ...runtimes] = named(root, 'Runtime');
  const pages = ['FunctionFile', 'Page', 'Action']
    .flatMap((name) => named(root, name))
    .flatMap((element) => [element, ...element.children])
    .filter(({ attributes }) => attributes.has('resid'));
  const page = attribute(runtime, 'resid');
  const urls = named(root, 'bt:Url');
  const isInstalled = (name: string) => named(root, name).length > 0;
  const shownFirst = attribute(named(root, 'DefaultSettings')[0]?.children[0], 'DefaultValue');
  const pageAddress = attribute(
    urls.find((url) => attribute(url, 'id') === page),
    'DefaultValue',
  );
  return [
    ...(runtime && runtimes.length === 0 && attribute(runtime, 'lifetime') === 'long' ? [] : ['no one long runtime']),
    ...pages
      .filter((element) => attribute(element, 'resid') !== page)
      .map((element) => `${element.name} is ${attribute(element, 'resid')}, the runtime ${page}`),
    ...(shownFirst === pageAddress ? [] : [`${shownFirst} is not the page of the runtime`]),
    ...(isInstalled('TaskpaneId') ? ['TaskpaneId is not for a long runtime'] : []),
    ...named(root, 'FunctionName')
      .filter(({ text }) => !commands.includes(text))
      .map(({ text }) => `no command is called “${text}”`),
  ];
}
