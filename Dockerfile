# The hub as an image: compiled, with the packages it runs on and nothing else, as a user without rights.
# `docker compose up --build` starts it on a PostgreSQL of its own; docs/operations.md says more.
ARG NODE=20

FROM node:${NODE}-slim AS build
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
COPY client/package.json client/
RUN npm ci --omit=dev --ignore-scripts --workspaces=false
COPY tsconfig.json ./
COPY src src
RUN node node_modules/typescript/bin/tsc -p .

FROM node:${NODE}-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /hub
RUN install --directory --owner=node --group=node --mode=700 /data
COPY --from=build /hub/node_modules node_modules
COPY --from=build /hub/dist dist
COPY package.json ./
COPY scripts/probe.mjs scripts/
COPY seeds seeds
COPY explorer/dist explorer/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s CMD ["node", "scripts/probe.mjs"]
CMD ["node", "dist/main.js"]
