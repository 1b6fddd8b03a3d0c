@echo off
rem Puts the address of the server into the files of this folder; see install.ps1.
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %*
set result=%ERRORLEVEL%
rem Started by a double click the window would close before anything can be read.
if "%~1"=="" pause
exit /b %result%
