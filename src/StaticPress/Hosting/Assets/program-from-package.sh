dotnet tool install staticpress --tool-path "$tools" --source "$PWD/{tools}"
