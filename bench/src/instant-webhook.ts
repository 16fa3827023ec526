import { createServer } from 'node:http';

// A webhook in a process of its own that answers at once; the bench gives its port.
createServer((request, response) => {
  request.resume().on('end', () => response.end('ok'));
}).listen(Number(process.argv[2]), '127.0.0.1');
