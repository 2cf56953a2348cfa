"""The program that trained the embedded model: corpus, tokenizer, training run, export, evaluation."""
