// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Words of which the first stand out. The only text with markup, and all of it is written here: what
// comes from the catalogue, a pack, the journal or the person is shown letter by letter.
Words {
    id: words

    property string lead: "" // in bold, or slanted
    property string rest: ""
    property string restInSmall: ""
    property bool slanted: false

    function letters(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\u00a0/g, "&nbsp;");
    }
    function inTag(tag: string, text: string): string {
        return text === "" ? "" : "<" + tag + ">" + letters(text) + "</" + tag.split(" ")[0] + ">";
    }

    text: inTag(slanted ? "i" : "b", lead) + letters(rest) + inTag("font size='3'", restInSmall)
    textFormat: Text.StyledText
    Accessible.name: lead + rest + restInSmall
}
