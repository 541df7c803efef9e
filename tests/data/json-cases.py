#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only
"""Writes the JSON cases of tests/data/json: tests/data/json-cases.py

Names say what a reader must do: y_ accept, n_ refuse, i_ as it likes (RFC 8259 leaves it open, or
it is a matter of limits). The files are kept, so that this is only run to add to them.
"""

from pathlib import Path

FOLDER = Path(__file__).parent / "json"
CASES: dict[str, bytes] = {}


def add(name: str, body: str | bytes) -> None:
    assert name[:2] in ("y_", "n_", "i_") and name not in CASES, name
    CASES[name] = body if isinstance(body, bytes) else body.encode()


def accept(group: str, **bodies: str | bytes) -> None:
    for name, body in bodies.items():
        add(f"y_{group}_{name}", body)


def refuse(group: str, **bodies: str | bytes) -> None:
    for name, body in bodies.items():
        add(f"n_{group}_{name}", body)


def either(group: str, **bodies: str | bytes) -> None:
    for name, body in bodies.items():
        add(f"i_{group}_{name}", body)


# --- numbers -------------------------------------------------------------------------------------

NUMBERS = {
    "zero": "0", "minus_zero": "-0", "one": "1", "negative": "-1", "long": "123456789",
    "zero_point": "0.0", "minus_zero_point": "-0.0", "trailing_zeros": "19.90", "one_point_zero": "1.0",
    "many_zeros": "1.000000000000000000000", "small": "0.000001", "beyond_double": "0.1234567890123456789012345678901234",
    "two_to_53_and_one": "9007199254740993", "above_64_bits": "18446744073709551616",
    "twenty_digits": "12345678901234567890", "fifty_digits": "1" * 50, "exponent": "1e2", "capital_exponent": "1E2",
    "plus_exponent": "1e+2", "capital_plus": "1E+2", "minus_exponent": "1e-2", "zero_exponent": "0e0",
    "exponent_leading_zero": "1e02", "many_exponent_zeros": "1e0000001", "fraction_exponent": "1.5e3",
    "negative_fraction_exponent": "-1.5E-3", "overflows": "1E400", "negative_overflows": "-1e400",
    "underflows": "1e-400", "enormous_exponent": "1e99999999999999999999", "zero_enormous_exponent": "0e+999999999",
    "least_double": "5e-324", "largest_double": "1.7976931348623157e308", "minor_units": "1999",
    "ten_digits": "1700000000", "thirteen_digits": "1700000000000",
}
for name, number in NUMBERS.items():
    add(f"y_number_{name}", f"[{number}]")
    add(f"y_number_alone_{name}", number)
accept("number", spaced=" [ 1 , 2 ] ", as_value='{"amount":19.90}', before_bracket="[[1],[2.50]]",
       before_brace='{"a":1e1}', all_digits="[1234567890]", thousand_digits="[" + "7" * 1000 + "]")

for name, number in {
    "plus": "+1", "leading_zero": "01", "minus_leading_zero": "-01", "double_zero": "00", "point_alone": ".",
    "leading_point": ".5", "trailing_point": "1.", "point_exponent": "1.e5", "minus_alone": "-", "minus_point": "-.5",
    "double_minus": "--1", "exponent_alone": "e5", "exponent_without_digits": "1e", "exponent_plus_alone": "1e+",
    "exponent_minus_alone": "1e-", "exponent_point": "1e1.5", "double_exponent": "1e1e1", "two_points": "1.2.3",
    "hex": "0x1F", "hex_float": "0x1p3", "octal": "0o17", "binary": "0b1", "underscore": "1_000",
    "thousands_comma_string": "1,000.5.5", "infinity": "Infinity", "minus_infinity": "-Infinity", "nan": "NaN", "inf": "inf",
    "minus_nan": "-nan", "suffix": "1f", "letter_inside": "1a2", "blank_inside": "1 000", "minus_blank": "- 1",
    "blank_before_exponent": "1 e5", "full_width_digit": "\uff11", "arabic_digit": "\u0661", "superscript": "1\u00b2",
    "comma_decimal": "[1,5", "currency": "$1", "percent": "1%", "dollar_inside": "1$", "nul_behind": "1\0",
}.items():
    add(f"n_number_{name}", number if number.startswith("[") else f"[{number}]")

# --- strings -------------------------------------------------------------------------------------

STRINGS = {
    "empty": "", "letters": "abc", "blank": " ", "escaped_quote": r"\"", "escaped_backslash": r"\\",
    "escaped_slash": r"\/", "plain_slash": "/", "backspace": r"\b", "form_feed": r"\f", "line_feed": r"\n",
    "carriage_return": r"\r", "tab": r"\t", "all_short": r"\"\\\/\b\f\n\r\t", "unicode": r"\u00e9",
    "unicode_capital": r"\u00E9", "unicode_mixed": r"\u00eA", "unicode_nul": r"\u0000", "unicode_quote": r"\u0022",
    "unicode_backslash": r"\u005c", "unicode_slash": r"\u002f", "unicode_letter": r"\u0061", "unicode_del": r"\u007f",
    "pair": r"\ud83d\ude00", "pair_capital": r"\uD83D\uDE00", "last_pair": r"\udbff\udfff", "first_pair": r"\ud800\udc00",
    "bidi_escape": r"\u202e", "zero_width_escape": r"\u200b", "mark_escape": r"\ufeff", "separators_escape": r"\u2028\u2029",
    "noncharacter_escape": r"\uffff", "private_escape": r"\ue000", "raw_del": "\x7f", "raw_e_acute": "\u00e9", "raw_c1": "\u0085",
    "raw_han": "\u65e5\u672c", "raw_emoji": "\U0001f600", "raw_last": "\U0010ffff", "raw_separators": "\u2028\u2029",
    "raw_bidi": "\u202etxt", "raw_zero_width": "a\u200bb", "raw_mark": "\ufeff", "raw_combining": "e\u0301",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd", "brackets": "[{]}", "comma_colon": ",:", "comment": "/* */ //",
    "backslash_last": r"a\\", "backslash_quote": r"\\\"", "three_backslashes": r"\\\\\\", "u_without_escape": r"\\u0061",
    "single_quotes": "'a'", "html": "<img src=x onerror=alert(1)>", "json_inside": r"{\"a\":[1]}", "percent": "%7B%22",
    "blanks_kept": "  a  b  ", "number_like": "19.90", "literal_like": "true", "escape_then_letters": r"\u00e9abcdef",
    "pair_then_pair": r"\ud83d\ude00\ud83d\ude01", "eight_bytes": "12345678", "nine_bytes": "123456789",
    "seven_and_quote": r"1234567\"", "escape_at_word_end": r"1234567\n", "very_long": "x" * 5000,
}
for name, text in STRINGS.items():
    add(f"y_string_{name}", f'["{text}"]')
for name in ("empty", "escaped_quote", "unicode", "raw_emoji", "blanks_kept", "unicode_letter"):
    add(f"y_string_alone_{name}", f'"{STRINGS[name]}"')
    add(f"y_string_as_name_{name}", f'{{"{STRINGS[name]}":1}}')

for name, body in {
    "open": '["abc', "open_at_once": '["', "open_alone": '"', "open_after_backslash": '["\\"]', "open_escape": '["\\',
    "bad_escape_x": r'["\x41"]', "bad_escape_a": r'["\a"]', "bad_escape_v": r'["\v"]', "bad_escape_0": r'["\0"]',
    "bad_escape_quote": r"""["\'"]""", "bad_escape_capital": r'["\N"]', "bad_escape_capital_u": r'["\U0001f600"]',
    "short_unicode": r'["\u00e"]', "shorter_unicode": r'["\u"]', "unicode_no_hex": r'["\u00g0"]',
    "unicode_blank": r'["\u 0e9"]', "unicode_brace": r'["\u{e9}"]', "unicode_minus": r'["\u-0e9"]', "unicode_at_end": r'["\u00',
    "raw_line_feed": '["a\nb"]', "raw_tab": '["a\tb"]', "raw_return": '["a\rb"]', "raw_nul": b'["a\0b"]',
    "raw_escape": '["\x1b[0m"]', "raw_unit_separator": '["\x1f"]', "raw_backspace": '["\b"]', "raw_late_control": '["12345678\x01"]',
    "single_quoted": "['a']", "backtick": "[`a`]", "unquoted": "[abc]", "curly_quotes": "[\u201ca\u201d]",
    "two_in_a_row": '["a" "b"]', "quote_behind": '["a""]', "escaped_outside": r'[\"a\"]', "escaped_line_end": '["a\\\nb"]',
    "backslash_outside": '[\\n]', "nul_outside": b'["a"\0]',
}.items():
    add(f"n_string_{name}", body)

either("string", lone_high=r'["\ud800"]', lone_low=r'["\udc00"]', high_then_letter=r'["\ud800a"]',
       high_then_high=r'["\ud800\ud800"]', low_then_high=r'["\udc00\ud800"]', high_then_escape=r'["\ud83d\n"]',
       latin_1=b'["\xe9"]', lone_continuation=b'["\x80"]', overlong_slash=b'["\xc0\xaf"]', cut_sequence=b'["\xe6\x97"]',
       encoded_surrogate=b'["\xed\xa0\x80"]', above_last=b'["\xf4\x90\x80\x80"]', five_bytes=b'["\xf8\x88\x80\x80\x80"]',
       ff=b'["\xff"]', invalid_in_name=b'{"\xff":1}')

# --- structure -----------------------------------------------------------------------------------

accept("array", empty="[]", empty_spaced="[ \n\t\r ]", nested="[[]]", siblings="[[],[]]", mixed='[1,"a",true,false,null,{},[]]',
       null="[null]", blanks=" [ 1 , 2 ] ", line_feeds="[\n1\n,\n2\n]", returns="[\r\n1,\r\n2\r\n]", tabs="[\t1\t]",
       deep_64="[" * 64 + "]" * 64, deep_65="[" * 65 + "]" * 65, deep_1000="[" * 1000 + "]" * 1000,
       wide="[" + ",".join(["0"] * 2001) + "]", of_objects='[{"a":1},{"a":2}]', of_empties="[{},[],{},[]]",
       trailing_line_feed="[1]\n", leading_blanks="\n\n  [1]", strings_with_brackets='["[","]","{","}"]')
accept("object", empty="{}", empty_spaced="{ \n }", one='{"a":1}', two='{"a":1,"b":2}', unsorted='{"z":1,"a":2,"m":3}',
       empty_name='{"":0}', same_name='{"a":1,"a":2}', same_name_same_value='{"a":1,"a":1}', same_name_respelled=r'{"pay":1,"p\u0061y":2}',
       same_name_nested='{"a":{"a":{"a":1}}}', case_differs='{"a":1,"A":2}', escaped_name=r'{"\"":1}', long_name='{"' + "n" * 300 + '":1}',
       dotted_name='{"a.b":{"c.d":1}}', quoted_name='{"it\'s":1}', number_names='{"1":1,"01":2}', proto='{"__proto__":{},"constructor":1}',
       blanks='{ "a" : 1 , "b" : [ ] }', line_feeds='{\n"a"\n:\n1\n}', nested='{"a":{"b":{"c":[{"d":null}]}}}',
       deep='{"a":' * 200 + "1" + "}" * 200, deep_mixed='[{"a":' * 100 + "null" + "}]" * 100, no_blanks='{"a":[1,2],"b":{"c":"d"}}',
       unicode_name='{"\u00e9":1,"\u65e5":2}', event='{"id":"evt_1","object":"event","data":{"object":{"amount":1999,"currency":"eur"}}}',
       names_in_values='{"a":"b","b":"a"}', colon_in_name='{"a:b":1}', wide="{" + ",".join(f'"k{i}":{i}' for i in range(300)) + "}")
accept("word", true="true", false="false", null="null", in_array="[true,false,null]", spaced=" true ", as_value='{"a":true,"b":null}')
accept("mark", object=b'\xef\xbb\xbf{"a":1}', array=b"\xef\xbb\xbf[]", blank_behind=b"\xef\xbb\xbf\n[1]")

for name, body in {
    "open": "[1", "open_comma": "[1,", "open_alone": "[", "close_alone": "]", "closed_twice": "[1]]", "closed_by_brace": "[1}",
    "trailing_comma": "[1,]", "only_comma": "[,]", "leading_comma": "[,1]", "double_comma": "[1,,2]", "no_comma": "[1 2]",
    "semicolon": "[1;2]", "colon": "[1:2]", "name_inside": '["a":1]', "ellipsis": "[1,...]", "open_nested": "[[1]", "star": "[*]",
    "comment": "[1/*a*/]", "line_comment": "[1//a\n]", "hash_comment": "[1#a\n]", "parentheses": "(1)", "angle": "<1>",
    "form_feed": "[\f]", "vertical_tab": "[\v]", "no_break_space": "[\u00a0]", "word_joiner": "[\u2060]", "mark_inside": "[\ufeff1]",
    "undefined": "[undefined]", "open_100000": "[" * 100_000, "too_deep": "[" * 20_000 + "]" * 20_000,
}.items():
    add(f"n_array_{name}", body)
for name, body in {
    "open": '{"a":1', "open_alone": "{", "open_name": '{"a"', "open_colon": '{"a":', "open_comma": '{"a":1,', "close_alone": "}",
    "closed_twice": "{}}", "closed_by_bracket": '{"a":1]', "trailing_comma": '{"a":1,}', "only_comma": "{,}", "leading_comma": '{,"a":1}',
    "double_comma": '{"a":1,,"b":2}', "no_comma": '{"a":1 "b":2}', "no_colon": '{"a" 1}', "double_colon": '{"a"::1}', "equals": '{"a"=1}',
    "arrow": '{"a"=>1}', "no_value": '{"a":}', "no_name": "{:1}", "unquoted_name": "{a:1}", "single_quoted_name": "{'a':1}", "number_name": "{1:1}",
    "word_name": "{true:1}", "null_name": "{null:1}", "array_name": "{[]:1}", "object_name": "{{}:1}", "value_only": '{"a"}', "list": '{"a","b"}',
    "comment": '{"a":/*c*/1}', "line_comment": '{"a":1}//', "comma_for_colon": '{"a",1}', "two_values": '{"a":1 2}',
    "name_open": '{"a:1}', "trailing_word": '{"a":1}x', "trailing_brace_open": '{"a":1}{', "python": "{'a': True}", "spread": "{...a}",
    "open_nested": '{"a":' * 50, "semicolon": '{"a":1;"b":2}', "mark_inside": '{\ufeff"a":1}',
}.items():
    add(f"n_object_{name}", body)
refuse("word", capital_true="True", capital_null="NULL", short_true="tru", long_true="truee", nul_letter="nul", nil="nil", none="None",
       undefined="undefined", two="true false", glued="truefalse", in_array_capital="[True]", blank_inside="[tr ue]", yes="yes")
refuse("document", empty="", blank=" ", line_feeds="\n\n", comma=",", two_values="1 2", two_objects="{}{}", lines='{"a":1}\n{"b":2}', array_then_word="[] x",
       form="a=1&b=2", xml="<a/>", text="hello", nul=b"\0", trailing_nul=b"[]\0", trailing_comma="[],", comment_first="/* */[]", hash="#", bom_alone=b"\xef\xbb\xbf",
       two_marks=b"\xef\xbb\xbf\xef\xbb\xbf[]", half_mark=b"\xef\xbb[]", utf_16_le="[1]".encode("utf-16-le"), utf_16_be="[1]".encode("utf-16-be"),
       jsonp="f({})", prefix=")]}',\n[]", single_quote="'", backslash="\\", open_string_alone='"a', yaml="a: 1")
either("depth", deep_9999="[" * 9999 + "]" * 9999, deep_10000="[" * 10000 + "]" * 10000, deep_10001="[" * 10001 + "]" * 10001,
       objects_10001='{"a":' * 10001 + "1" + "}" * 10001)

FOLDER.mkdir(exist_ok=True)
for name, body in CASES.items():
    (FOLDER / f"{name}.json").write_bytes(body)
print(len(CASES), "cases,", sum(map(len, CASES.values())), "bytes")
