const { createHash } = require('node:crypto');
const { name, version, license } = require('../../package.json');

/** A bill of materials in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): what of others is in what is shipped. */
function cycloneDx(packages) {
  const components = packages.map((each) => ({
    type: 'library',
    'bom-ref': purlOf(each),
    name: each.name,
    version: each.version,
    licenses: [/\s/.test(each.licence) ? { expression: each.licence } : { license: { id: each.licence } }],
    purl: purlOf(each),
  }));
  const product = { name, version };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([product, components]))}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(product),
        ...product,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
    dependencies: [{ ref: purlOf(product), dependsOn: components.map(({ purl }) => purl) }],
  };
}

const purlOf = (each) => `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`;

/** The same for the same content, so that two builds of one state have one number. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

module.exports = { cycloneDx };
