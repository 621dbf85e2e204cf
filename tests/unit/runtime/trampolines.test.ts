import { describe, expect, it } from 'vitest';

import { SIGNATURES, trampoline } from '../../../scripts/worker/trampolines.ts';

const compile = (signature: string) => new WebAssembly.Module(new Uint8Array(trampoline(signature)));

describe('trampoline', () => {
  it('passes integers and floats through to the callback', () => {
    const calls: number[][] = [];
    const { f } = new WebAssembly.Instance(compile('viiiffi'), { e: { f: (...values: number[]) => void calls.push(values) } }).exports;
    if (typeof f === 'function') f(1, 2, 3, 0.5, -4.25, 6);
    expect(calls).toEqual([[1, 2, 3, 0.5, -4.25, 6]]);
  });

  it('passes a result back', () => {
    const { f } = new WebAssembly.Instance(compile('iii'), { e: { f: (one: number, other: number) => one + other } }).exports;
    expect(typeof f === 'function' && f(40, 2)).toBe(42);
  });

  it.each(SIGNATURES)('of signature %s can go into a table of functions', (signature) => {
    const table = new WebAssembly.Table({ element: 'anyfunc', initial: 1 });
    table.set(0, new WebAssembly.Instance(compile(signature), { e: { f: () => undefined } }).exports['f']);
    expect(typeof table.get(0)).toBe('function');
  });

  it('refuses a type that WebAssembly does not have', () => {
    expect(() => trampoline('vx')).toThrow('"x" is no type of WebAssembly');
  });
});
