require('./load.js').loadCommand().work();
