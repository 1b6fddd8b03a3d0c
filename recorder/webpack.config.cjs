const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');

/** Never the product's dist/: this is for developers and their colleagues with an Excel, for an afternoon. */
const OUT = path.join(__dirname, 'dist');

module.exports = {
  mode: 'production',
  entry: { recorder: path.join(__dirname, 'pane/recorderPane.ts'), functions: './src/functions/functions.ts' },
  output: { path: OUT, filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2020' }, sourceMaps: false },
        },
      },
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
    new HtmlWebpackPlugin({
      filename: 'recorder.html',
      template: path.join(__dirname, 'pane/recorder.html'),
      chunks: ['recorder'],
      scriptLoading: 'blocking',
      inject: 'body',
    }),
    new CopyPlugin({
      patterns: [
        { from: path.join(__dirname, 'manifest.xml') },
        { from: 'assets/*.png' },
        { from: 'src/functions/functions.zh-CN.json' },
      ],
    }),
  ],
  performance: { hints: false },
};
