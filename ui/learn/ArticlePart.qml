// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// One claim or topic of an article, with how sure it is and where it comes from.
Item {
    id: part

    required property int index
    required property string heading
    required property string text
    required property bool graded
    required property string grade
    required property int gradeBars
    required property string note
    required property list<string> sources
    required property list<string> links
    required property list<string> linkTexts

    required property int textWidth
    required property int sourcesWidth // beside the text; 0: they stand under it
    required property int gap

    readonly property bool beside: sourcesWidth > 0

    width: textWidth
    height: beside ? Math.max(words.height, evidence.y + evidence.height) : evidence.height > 0 ? evidence.y + evidence.height : words.height

    Column {
        id: words
        width: part.textWidth
        topPadding: 4 * Theme.grid
        spacing: 0.5 * Theme.grid
        Heading {
            width: parent.width
            text: part.heading
        }
        Thing {
            width: Math.min(parent.width, 110 * Theme.grid)
            height: shown ? Math.round(width * ratio) : 0
            visible: shown
            source: Postures
            article: Learn.article.id
            partNumber: part.index + 1
            colours: Theme.figure
            Accessible.role: Accessible.Graphic
            Accessible.name: says
            Accessible.ignored: says === ""
        }
        Repeater {
            model: part.text.split("\n\n")
            Words {
                required property int index
                required property string modelData
                width: parent?.width ?? 0
                topPadding: index > 0 ? 2.5 * Theme.grid : 0
                text: modelData
                size: Theme.reading
                leading: Theme.leadingLoose
            }
        }
    }
    PartSources {
        id: evidence
        x: part.beside ? part.textWidth + part.gap : 0
        y: part.beside ? 4.5 * Theme.grid : words.height + 2 * Theme.grid
        width: part.beside ? part.sourcesWidth : part.textWidth
        grade: part.grade
        gradeBars: part.gradeBars
        graded: part.graded
        note: part.note
        sources: part.sources
        links: part.links
        linkTexts: part.linkTexts
    }
}
