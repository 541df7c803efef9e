<?php
// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only
foreach (json_decode(file_get_contents($argv[1]), true) as $number => $one) {
    foreach ($one["env"] as $name => $value) {
        putenv("$name=$value");
    }
    $code = str_replace("function verify_webhook(", "function verify_$number(", file_get_contents($one["file"]));
    eval("?>" . $code);
    $target = $one["target"] ? [$one["url"], $one["method"]] : [];
    echo var_export("verify_$number"($one["headers"], base64_decode($one["body"]), $one["now"], ...$target), true), "\n";
}
