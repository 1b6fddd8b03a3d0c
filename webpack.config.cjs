const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { markdownPage } = require('./scripts/markdownPage.cjs');
const { BlankForms } = require('./scripts/webpack/BlankForms.cjs');
const { DeployedAddresses } = require('./scripts/webpack/DeployedAddresses.cjs');
const { ThirdPartyFiles } = require('./scripts/webpack/ThirdPartyFiles.cjs');
const { wpsMetadata } = require('./scripts/webpack/wpsMetadata.cjs');
const { BuildOptionError, SOURCE_BASE_URL, readBuildOptions } = require('./scripts/webpack/readBuildOptions.cjs');

/** The name changes with the content, so that scripts of two versions cannot be mixed, whoever keeps copies of them. */
const HASHED_NAME = '[name].[contenthash:10].js';

/** What several of the parts opened later need and the pane does not, fetched beside the first of them: Fluent's controls, and what is ours. */
const SHARED = {
  default: false,
  defaultVendors: false,
  controls: { name: 'controls', test: /node_modules/, minChunks: 2, enforce: true },
  changes: { name: 'changes', test: /[\\/]src[\\/]/, minChunks: 2, enforce: true },
};
/** The page and the pane are one file each on purpose: what Excel waits for at start-up, and what 检查 needs. What reads and writes files stands alone. */
const ALONE = ['boot', 'taskpane', 'functions', 'wps/wps', 'pane', 'english', 'intake', 'table', 'word'];
const isOpenedLater = ({ name }) => !ALONE.includes(name);

module.exports = (env, argv) => {
  const production = argv.mode === 'production';
  const { baseUrl, officeJs, outDir, cache } = optionsOrEnd(env);

  return {
    entry: {
      // Says what is wrong when the page cannot start.
      boot: { import: './src/boot/boot.ts', layer: 'boot' },
      // The one page of the shared runtime: functions, ribbon commands and, on demand, the pane.
      taskpane: './src/taskpane/runtime.ts',
      // The functions alone, for hosts that load the script of the manifest's <Script> element.
      functions: './src/functions/functions.ts',
      // What functions.js finds in WPS in the place of Excel's runtime.
      'wps/wps': './src/wps/main.ts',
    },
    output: {
      path: path.resolve(__dirname, outDir),
      // The manifest and the page for WPS name them.
      filename: ({ chunk }) => (['functions', 'wps/wps'].includes(chunk.name) ? '[name].js' : HASHED_NAME),
      chunkFilename: HASHED_NAME,
      // cli and checker are built beside, office-js fetched by hand.
      clean: { keep: /^(cli|checker|office-js)\// },
    },
    optimization: { splitChunks: { chunks: isOpenedLater, cacheGroups: SHARED } },
    // What webpack writes around our modules is for every browser: boot must run in the web views of old Excel, too.
    target: ['web', 'es5'],
    // Not in production: users have no use for maps, and they would carry the addresses of the sources.
    devtool: production ? false : 'eval-cheap-module-source-map',
    cache: cache ? cachedIn(cache) : !production,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          // WPS has no place for addresses of help, and its script none for the server's.
          test: /functions\.zh-CN\.json$/,
          type: 'json',
          parser: { parse: (text) => JSON.parse(text, (key, value) => (key === 'helpUrl' ? undefined : value)) },
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          oneOf: [{ issuerLayer: 'boot', use: compileFor('es5') }, { use: compileFor('es2020') }],
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['boot', 'taskpane'],
        chunksSortMode: 'manual',
        // The template says where: after the text that is there first.
        inject: false,
        templateParameters: { officeJs },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'manifest.xml' },
          { from: 'src/functions/functions.zh-CN.json' },
          { from: 'src/commands/shortcuts.json' },
          { from: 'src/wps/*.{html,xml}', to: 'wps/[name][ext]' },
          { from: 'src/functions/functions.zh-CN.json', to: 'wps/functions.json', transform: wpsMetadata },
          { from: 'docs/pane.md', to: 'help/pane.html', transform: markdownPage },
          { from: 'docs/functions.md', to: 'help/functions.html', transform: markdownPage },
          { from: 'docs/schemes.md', to: 'help/schemes.html', transform: markdownPage },
        ],
      }),
      new DeployedAddresses({
        manifest: 'manifest.xml',
        addressed: ['functions.json', 'functions.zh-CN.json', 'wps/jsplugins.xml'],
        sourceBaseUrl: SOURCE_BASE_URL,
        baseUrl,
      }),
      new BlankForms({ folder: 'forms' }),
      // No button of the pane has a menu, and menus are a sixth of what Fluent's buttons bring.
      new NormalModuleReplacementPlugin(/^\.\.\/\.\.\/ContextualMenu$/, (request) => {
        if (/[\\/]Button$/.test(request.context)) request.request = path.resolve('src/taskpane/theme/noMenu.ts');
      }),
      new ThirdPartyFiles({ notices: 'THIRD-PARTY-NOTICES.txt', materials: 'sbom.cdx.json' }),
    ],
    performance: {
      hints: production ? 'warning' : false,
      maxAssetSize: 705e3,
      maxEntrypointSize: 705e3,
    },
  };
};

/** Whoever mistypes an option reads a sentence, not where in our files it was noticed. */
function optionsOrEnd(env) {
  try {
    return readBuildOptions(env);
  } catch (error) {
    if (!(error instanceof BuildOptionError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** What is kept from build to build also depends on this file and on what it requires. */
function cachedIn(folder) {
  return { type: 'filesystem', cacheDirectory: path.resolve(folder), buildDependencies: { config: [__filename] } };
}

function compileFor(target) {
  return {
    loader: 'swc-loader',
    options: {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target, loose: target === 'es5' },
      sourceMaps: true,
    },
  };
}
