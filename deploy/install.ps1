# Puts the address of the server into the files of this folder; what comes out lies in ready. Can be run again.
#   install.cmd ADDRESS [cdn|cdn-cn|self]
# Written for Windows PowerShell 5.1, which every Windows has.
param([string]$Address = '', [string]$Source = '')
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path

function Stop-With([string]$sentence) {
    Write-Host $sentence
    exit 2
}

if ($Address -eq '') {
    $Address = Read-Host '网站文件夹的 https 地址（例如 https://oa.example.gov.cn/zpb ）'
    if ($Source -eq '') { $Source = Read-Host 'office.js 从哪里来：cdn、cdn-cn、self（直接回车为 cdn）' }
}
$Address = $Address.Trim().TrimEnd('/')
if ($Source -eq '') { $Source = 'cdn' }

$pattern = '^https://([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::([0-9]{1,5}))?((?:/[A-Za-z0-9._~%-]+)*)$'
if ($Address -cnotmatch $pattern -or $Address -match '\.(html?|xml)$|\.\.') {
    Stop-With '网址要写将来放这些文件的文件夹的 https 地址，只用字母、数字和 . - _ ~ % : / ，例如 https://oa.example.gov.cn/zpb 。'
}
$null = $Address -cmatch $pattern
$serverName = $Matches[1]
$port = $Matches[2]
$path = $Matches[3]
if (-not $port) { $port = '443' }
if (@('cdn', 'cdn-cn', 'self') -cnotcontains $Source) {
    Stop-With 'office.js 的来源只能是 cdn、cdn-cn、self 之一。'
}

$files = Join-Path $here 'files'
$chosen = Join-Path $files $Source
$common = Join-Path $files 'common'
if (-not (Test-Path -LiteralPath (Join-Path $chosen 'taskpane.html'))) {
    Stop-With '缺少 files 文件夹：请把压缩包里的东西全部解压出来，再运行这个程序。'
}

$ready = Join-Path $here 'ready'
$site = Join-Path $ready 'site'
foreach ($name in @('site', 'nginx', 'iis')) {
    $null = New-Item -ItemType Directory -Force -Path (Join-Path $ready $name)
}
Copy-Item -Path (Join-Path $common '*') -Destination $site -Recurse -Force
Copy-Item -LiteralPath (Join-Path $chosen 'taskpane.html') -Destination $site -Force

# Excel reads no file with a byte order mark reliably, and Set-Content of this version writes one.
$utf8 = New-Object System.Text.UTF8Encoding($false)
function Copy-WithAddress([string]$from, [string]$to) {
    $text = [System.IO.File]::ReadAllText($from, $utf8)
    $text = $text.Replace('https://put-the-address-in.invalid/zpb', $Address).Replace('@HOST@', $serverName)
    $text = $text.Replace('@PORT@', $port).Replace('@PATH@', $path).Replace('@FOLDER@', $site.Replace('\', '/'))
    [System.IO.File]::WriteAllText($to, $text, $utf8)
}
Copy-WithAddress (Join-Path $chosen 'manifest.xml') (Join-Path $site 'manifest.xml')
Copy-WithAddress (Join-Path $common 'functions.json') (Join-Path $site 'functions.json')
Copy-WithAddress (Join-Path $common 'functions.zh-CN.json') (Join-Path $site 'functions.zh-CN.json')
Copy-WithAddress (Join-Path $common 'wps\jsplugins.xml') (Join-Path $site 'wps\jsplugins.xml')
Copy-WithAddress (Join-Path $chosen 'zpb.conf') (Join-Path (Join-Path $ready 'nginx') 'zpb.conf')
Copy-WithAddress (Join-Path $chosen 'web.config') (Join-Path (Join-Path $ready 'iis') 'web.config')
Copy-Item -LiteralPath (Join-Path $files 'nginx.conf') -Destination (Join-Path $ready 'nginx') -Force

Write-Host "网站文件夹：$site （全部放到 $Address/ ）"
Write-Host "交给用户的清单：$(Join-Path $site 'manifest.xml')"
Write-Host "服务器的配置：$(Join-Path $ready 'iis') 或 $(Join-Path $ready 'nginx')"
if ($Source -eq 'self' -and -not (Test-Path -LiteralPath (Join-Path $site 'office-js\office.js'))) {
    Write-Host '还缺 office.js：在能上网的电脑上运行 node fetch-office-js.mjs --out ready/site/office-js ，没有它加载项打不开。'
}
