# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production PARAFA_DATA=/data WEB_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/knowledge ./knowledge
COPY --from=build /app/ocr/documents/data ./ocr/documents/data
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
# The main process of the container hears SIGTERM itself: no shell around it.
ENTRYPOINT ["node", "bin/parafa.js"]
CMD ["start"]
HEALTHCHECK --interval=60s --timeout=30s --start-period=60s --retries=3 \
  CMD ["node", "bin/parafa.js", "doctor"]
