# The service on Node, for who runs containers. docs/deploying.md says how to start it without rights.

FROM node:24.21.0-bookworm-slim AS libraries
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The libraries alone: their binaries come with them, and no script of theirs has to run.
RUN npm ci --omit=dev --ignore-scripts

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 TSX_DISABLE_CACHE=1
WORKDIR /app
COPY --from=libraries /app/node_modules ./node_modules
COPY package.json tsconfig.json slogans.yaml ./
COPY fonts ./fonts
COPY src ./src
# A user of the base image who owns none of this.
USER node
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm, so that it gets the signal to stop.
CMD ["node", "--import", "tsx", "src/server.ts"]
