"""The program that trained the embedded model, and trains any further on somebody's own files.

    corpus      wheels and the standard library -> clean text, a manifest
                (corpus, sources, cleaning, licences, duplicates, json_documents)
    tokenizer   text -> byte-level BPE  (tokenizer)
    run         text -> holes -> canvases -> batches -> gradients -> checkpoints
                (holes, examples, batches, feed, objective, forward, run, curve)
    export      checkpoint -> safetensors, tokenizer, model card  (export, card)
    eval        benchmark file -> exact-match rate of plain decoding  (infilling, decode)

    --from      somebody's files -> run, from a checkpoint -> checkpoint or adapter
                (finetune, own_files, lora)

For example, with a folder of wheels:

    dgfill train corpus --wheels wheels --exclude examples --out corpus
    dgfill train tokenizer --corpus corpus
    dgfill train run --corpus corpus --run run --minutes 150
    dgfill train export --corpus corpus --run run --out mini
    dgfill train eval --model mini --data HumanEval-SingleLineInfilling.jsonl.gz

``LOG.md`` beside this file says what was tried and what it gave.
"""
