/// Converts degrees Fahrenheit to degrees Celsius.
fn celsius(fahrenheit: f64) -> f64 {
    ({? ident ?} - {? float ?}) * 5.0 / {? float ?}
}

fn main() {
    println!("{:.1}", celsius(98.6));
}
