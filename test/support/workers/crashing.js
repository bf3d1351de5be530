throw new Error('It broke.');
