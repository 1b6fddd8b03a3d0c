/** The metadata of the functions as WPS reads it, from those in Chinese that Excel reads. */
async function wpsMetadata(content) {
  const { loadBundled } = await import('../loadBundled.mjs');
  const { wpsFunctions } = await loadBundled('src/wps/functionMetadata.ts');
  return `${JSON.stringify({ functions: wpsFunctions(JSON.parse(content.toString())) }, null, 2)}\n`;
}

module.exports = { wpsMetadata };
