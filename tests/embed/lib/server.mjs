// A web server on a free port of the loopback interface, an origin of its own.
import http from 'node:http';

/**
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => void} answer
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export const listen = async (answer) => {
  const server = http.createServer(answer);
  await new Promise((done, fail) => server.on('error', fail).listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      const closed = new Promise((done) => server.close(done));
      // Browsers keep connections open, and some tests leave answers unsent.
      server.closeAllConnections();
      return closed;
    },
  };
};
