// Must be imported before Fluent: without it Fluent asks a CDN for fonts.
window.FabricConfig = { fontBaseUrl: '' };

export {};
