// The add-in on a server of its own, as shipped, with the preview around it: the server knows nothing of the preview.
/* global location, parent, window -- functions given to addInitScript() run in the page */
import { join } from 'node:path';
import { previewFolder } from '../../../preview/build/buildPreview.mjs';
import { contentType } from '../../../scripts/contentTypes.mjs';
import { present } from './present.mjs';

/** Address that ends in a slash; below it, at addin/, a server has the add-in. Nothing when the preview serves it itself. */
export const SERVED_AT = process.env.ZPB_E2E_SERVED_AT;

/**
 * Shows the preview at that address. The add-in's page stays byte for byte what the server sends.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function putPreviewBefore(context) {
  const served = present(SERVED_AT, 'address the add-in is served at');
  await context.addInitScript(() => {
    if (location.pathname === '/addin/taskpane.html' && parent !== window) parent.attachExcel(window);
  });
  const isPreview = (/** @type {URL} */ url) => url.href.startsWith(served) && !url.pathname.startsWith('/addin/');
  await context.route(isPreview, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    return route.fulfill({ path: join(previewFolder, path), contentType: contentType(path) });
  });
}
