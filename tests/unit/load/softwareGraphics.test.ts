import { expect, test } from 'vitest';
import { isSoftwareRenderer } from '../../../src/load/softwareGraphics';

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'Google SwiftShader',
  'llvmpipe, or similar',
  'Mesa/X.org, llvmpipe (LLVM 15.0.7, 256 bits)',
  'softpipe',
  'Apple Software Renderer',
  'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
])('%s draws on the processor', (name) => {
  expect(isSoftwareRenderer(name)).toBe(true);
});

test.each([
  'ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11 vs_5_0 ps_5_0), or similar',
  'Apple M1',
  'Mali-G76',
  'Adreno (TM) 640',
  '',
])('%s is a card, or is not said to be none', (name) => {
  expect(isSoftwareRenderer(name)).toBe(false);
});
