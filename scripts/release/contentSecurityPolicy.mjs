/**
 * Pages that may hold the pane in a frame: Excel on the web, with every page it can stand in itself (SharePoint, OneDrive,
 * microsoft365.com, Teams), worldwide and as run by 21Vianet. Office.js names the first two kinds itself.
 */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.partner.officewebapps.cn',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.sharepoint.cn',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
];

/** What the pages may load and who may frame them; `officeJs`: where the page takes office.js from, an address or a path. */
export function contentSecurityPolicy(officeJs) {
  const microsoft = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${microsoft}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // What office.js shows instead of the pane when it does not trust the page around it.
    `frame-src 'self'${microsoft}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  ].join('; ');
}
