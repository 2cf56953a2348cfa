#include <stdexcept>

// The value, moved into the range [low, high].
double clamp(double value, double low, double high) {
    if (low > high) {
        throw std::invalid_argument({? str ?});
    }
    return value < low ? {? expr ?} : {? ?};
}
