'use strict';

const { listener } = require('../shell/reception.cjs');

exports.receiver = listener;
