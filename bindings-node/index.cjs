'use strict';

const { advices, kinds } = require('./generated/face.cjs');
const { classes } = require('./shell/error.cjs');
const { Engine, Receipt } = require('./shell/engine.cjs');
const { tool, toolbox } = require('./shell/verbs.cjs');
const { version } = require('./package.json');

module.exports = { Engine, Receipt, ...classes, ...toolbox, advices, kinds, tool, version };
