export * from './generated/face.cjs';
export * from './generated/operations.cjs';
export * from './generated/records.cjs';
export * from './generated/verbs.cjs';
export * from './shell/engine.cjs';
export * from './shell/error.cjs';
export * from './shell/values.cjs';
