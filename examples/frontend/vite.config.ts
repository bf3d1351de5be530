import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server answers at the page's own address, so that a browser asks without further ado. */
const proxy = { '/graphql': process.env.GRAPH_URL ?? 'http://localhost:4000' };

export default defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
});
