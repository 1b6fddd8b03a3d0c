// In place of a package that the bundle names and never calls.
module.exports = {};
