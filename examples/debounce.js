// Calls `callback` once the calls to the returned function have paused.
function debounce(callback, delay) {
  let timer = null;
  return function (...args) {
    if (timer !== null) {
      clearTimeout({? expr ?});
    }
    timer = setTimeout(() => {? block: call the callback with the arguments ?}, delay);
  };
}

module.exports = { debounce };
