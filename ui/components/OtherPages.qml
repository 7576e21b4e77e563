// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The pages beside that of the body, one at a time. Each is read when it is first opened: none of them need hold up the
// first frame. Those that an answer in a session leads to are made while the answer is waited for.
Item {
    id: pages

    property string shown: "" // its file, "session/AfterPage.qml"; empty: none
    property real over: 0 // room above it, for what is said of all pages
    property bool pressed: false // in this session, which has its page after it from then on
    readonly property Item item: health.now ?? session.now ?? after.now ?? (opened.item as Item)

    Loader {
        id: opened
        anchors.fill: parent
        anchors.topMargin: pages.over
        // By the name alone: were it asked of the others, one of them would be shown no more before the next is, and be made here.
        readonly property var none: ["", health.file, session.file, after.file]
        readonly property bool shows: !none.includes(pages.shown)
        source: shows ? "../" + pages.shown : ""
        focus: shows
    }
    Ahead {
        id: health
        anchors.topMargin: pages.over
        readonly property string file: "session/HealthPage.qml"
        source: "../" + file
        shown: pages.shown === file
        likely: Session.screen.stage === Step.Health || (Session.screen.stage === Step.Screening && Session.screen.pages !== "")
    }
    Ahead {
        id: session
        anchors.topMargin: pages.over
        readonly property string file: "session/SessionPage.qml"
        source: "../" + file
        shown: pages.shown === file
        likely: Session.screen.stage !== Step.None && Session.screen.stage !== Step.Done
    }
    Ahead {
        id: after
        anchors.topMargin: pages.over
        readonly property string file: "session/AfterPage.qml"
        source: "../" + file
        shown: pages.shown === file
        likely: pages.pressed
    }
    Connections {
        target: Session
        function onStepChanged(): void {
            pages.pressed = Session.screen.stage === Step.Timed || (pages.pressed && Session.screen.stage !== Step.None);
        }
    }
}
