const { createHash } = require('node:crypto');

/** An attribute of the manifest with an address below the base address. */
const ADDRESS = /(?<=(?:DefaultValue|Value|Url)=")([^"?#]+)(?=")/g;

/**
 * Puts the address of the server into the manifest and whatever else has it. Every address in the manifest gets a
 * version that changes with the file's content: these are the files whose names stay, and copies of them may be kept for days.
 * A manifest that names a file which is not there fails the build.
 */
class DeployedAddresses {
  constructor({ manifest, addressed, sourceBaseUrl, baseUrl }) {
    this.manifest = manifest;
    this.addressed = addressed;
    this.withBaseUrl = (text) => text.replaceAll(sourceBaseUrl, baseUrl);
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    // Not `compilation`: compilers of plugins, such as the one for the page, inherit that hook and have no such files.
    compiler.hooks.thisCompilation.tap('DeployedAddresses', (compilation) => {
      // Once the names of all files are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      const rewrite = (name, change) =>
        compilation.updateAsset(name, (old) => new sources.RawSource(change(old.source().toString())));
      compilation.hooks.processAssets.tap({ name: 'DeployedAddresses', stage }, () => {
        this.addressed.forEach((name) => rewrite(name, this.withBaseUrl));
        rewrite(this.manifest, (text) =>
          this.withBaseUrl(text).replace(ADDRESS, (address) => {
            const name = this.fileOf(address);
            if (name === null) return address;
            const asset = compilation.getAsset(name);
            if (asset) return `${address}?v=${versionOf(asset.source.buffer())}`;
            compilation.errors.push(new WebpackError(`${this.manifest} names ${name}, which is not built`));
            return address;
          }),
        );
      });
    });
  }

  /** The file behind an address of our own, or null. */
  fileOf(address) {
    return address.startsWith(`${this.baseUrl}/`) ? address.slice(this.baseUrl.length + 1) : null;
  }
}

/** The version an address of a file gets: the same for the same content. */
function versionOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

module.exports = { DeployedAddresses, versionOf };
