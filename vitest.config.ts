import { defineConfig } from 'vitest/config';

// Whole commands and long outputs are run here, on machines that may be busy with other things.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
