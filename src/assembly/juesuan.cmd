@echo off
rem Runs Juesuan with the Java of JAVA_HOME, or else the one on the PATH. jobs\, seeds\ and warehouse\ are those of the
rem working directory. JUESUAN_JAVA_OPTIONS: options of the Java machine, such as -Xmx2g.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" %JUESUAN_JAVA_OPTIONS% -jar "%~dp0lib\juesuan.jar" %*
exit /b %ERRORLEVEL%
