from dgfill.cli.main import main

main()
