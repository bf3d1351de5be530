# Integration Graph in a container. Without NEO4J_URI it runs on the embedded engine and keeps its file
# in /app/.data. Debian, not Alpine: the embedded engine has no build for musl.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The package's own prepare script would build here, before the sources are there.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY schema ./schema
COPY seed ./seed
COPY examples ./examples
RUN mkdir .data && chown node:node .data
# The image's user node, by number, so that a host can check that it is not root.
USER 1000
EXPOSE 4000
VOLUME /app/.data
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=32", "dist/cli/main.js", "serve"]
