#!/bin/sh
# Puts the address of the server into the files of this folder; what comes out lies in ready/. Can be run again.
#   sh install.sh ADDRESS [cdn|cdn-cn|self] [FOLDER]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

usage() {
  cat <<'TEXT'
用法：sh install.sh 网址 [office.js 的来源] [网站文件夹]

  网址          将来放这些文件的文件夹的 https 地址，可以带端口，例如 https://oa.example.gov.cn/zpb
  office.js     cdn     能访问微软服务器的网络（不写时）
                cdn-cn  世纪互联运营的 Microsoft 365
                self    不能上网的内网
  网站文件夹    文件在服务器上的位置，写进 nginx 的配置；不写时就是 ready/site

结果在 ready 文件夹里，可以重复运行。
TEXT
}

refuse() {
  printf '%s\n' "$1" >&2
  exit 2
}

case "${1-}" in
  '') usage >&2; exit 2 ;;
  -h | --help) usage; exit 0 ;;
esac
[ $# -le 3 ] || refuse '参数太多。网址或文件夹里有空格时请换一个没有空格的。'

address=$(printf '%s' "$1" | sed 's:/*$::')
source=${2:-cdn}
folder=${3:-$here/ready/site}

wrong='网址要写将来放这些文件的文件夹的 https 地址，只用字母、数字和 . - _ ~ % : / ，例如 https://oa.example.gov.cn/zpb 。'
case "$address" in
  *[!A-Za-z0-9._~%:/-]* | *.html | *.htm | *.xml | *..*) refuse "$wrong" ;;
esac
printf '%s\n' "$address" | grep -Eq '^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~%-]+)*$' || refuse "$wrong"
case "$source" in
  cdn | cdn-cn | self) ;;
  *) refuse 'office.js 的来源只能是 cdn、cdn-cn、self 之一。' ;;
esac
case "$folder" in
  /*) ;;
  *) refuse '网站文件夹要写完整的路径，例如 /var/www/zpb 。' ;;
esac
case "$folder" in
  *[\"\'\;\{\}\$\\\|\&]*) refuse '网站文件夹的路径里不能有引号、分号、括号和 $ \ | & 。' ;;
esac
[ -f "$here/files/$source/taskpane.html" ] || refuse '缺少 files 文件夹：请把压缩包里的东西全部解压出来，再运行这个程序。'

rest=${address#https://}
host_and_port=${rest%%/*}
path=${rest#"$host_and_port"}
host=${host_and_port%%:*}
port=${host_and_port#"$host"}
port=${port#:}
port=${port:-443}

ready=$here/ready
mkdir -p "$ready/site" "$ready/nginx" "$ready/iis"
cp -R "$here/files/common/." "$ready/site/"
cp "$here/files/$source/taskpane.html" "$ready/site/"

put() {
  sed -e "s|https://put-the-address-in\.invalid/zpb|$address|g" -e "s|@HOST@|$host|g" -e "s|@PORT@|$port|g" \
    -e "s|@PATH@|$path|g" -e "s|@FOLDER@|$folder|g" "$1" > "$2"
}
put "$here/files/$source/manifest.xml" "$ready/site/manifest.xml"
put "$here/files/common/functions.json" "$ready/site/functions.json"
put "$here/files/common/functions.zh-CN.json" "$ready/site/functions.zh-CN.json"
put "$here/files/common/wps/jsplugins.xml" "$ready/site/wps/jsplugins.xml"
put "$here/files/$source/zpb.conf" "$ready/nginx/zpb.conf"
put "$here/files/$source/web.config" "$ready/iis/web.config"
cp "$here/files/nginx.conf" "$ready/nginx/nginx.conf"

echo "网站文件夹：$ready/site （全部放到 $address/ ）"
echo "交给用户的清单：$ready/site/manifest.xml"
echo "服务器的配置：$ready/nginx 或 $ready/iis"
if [ "$source" = self ] && [ ! -f "$ready/site/office-js/office.js" ]; then
  echo '还缺 office.js：在能上网的电脑上运行 node fetch-office-js.mjs --out ready/site/office-js ，没有它加载项打不开。'
fi
