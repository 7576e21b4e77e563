// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What has been done and what came of it: the overview, or one session that was opened.
FocusScope {
    id: page

    property bool notes: false // what is noted was begun here, or is gone on with
    readonly property bool noting: Noting.text.open && (notes || !Noting.text.isNew) // else it waits on the body page
    readonly property bool reporting: Report.open && !noting
    readonly property bool opened: Details.session.id !== "" || noting || reporting
    signal toPlan
    property bool overviewed: false // from then on it is kept, so that its place in the list is not lost

    // One that was begun and is not saved is not lost for another: it comes first.
    function tell(entry: string): void {
        if (!Noting.text.begun && entry === "")
            Noting.begin([]);
        else if (!Noting.text.begun)
            Noting.change(entry);
        notes = true;
    }
    function home(): void {
        notes = false;
        if (!Noting.text.begun)
            Noting.close();
        Report.close();
        Details.close();
    }

    focus: true
    onOpenedChanged: if (!opened)
        overviewed = true
    // A correction that was left by another page goes on where it was.
    Component.onCompleted: {
        if (Editing.text.session !== "")
            Details.open(Editing.text.session);
        overviewed = !opened;
    }

    // Only an overview that is seen is kept up to date.
    Binding {
        target: History
        property: "shown"
        value: !page.opened
    }
    Component.onDestruction: {
        History.filter.clear();
        History.month = -1;
        History.shown = false;
        Report.close();
        Details.close();
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: History.text.undo !== "" && !page.opened // where the way back stands in sight
        onActivated: History.undo()
    }
    Loader {
        anchors.fill: parent
        active: page.overviewed
        visible: !page.opened
        focus: visible
        sourceComponent: History.text.any ? overview : empty
    }
    Loader {
        id: shownDetail
        anchors.fill: parent
        active: page.opened
        focus: active
        sourceComponent: page.noting ? note : page.reporting ? report : detail
    }
    Connections {
        target: shownDetail.item
        ignoreUnknownSignals: true
        function onToPlan(): void {
            page.toPlan();
        }
    }

    Component {
        id: overview
        HistoryOverview {
            focus: true
            onOpened: id => Details.open(id)
            onNoted: entry => page.tell(entry)
        }
    }
    Component {
        id: detail
        SessionDetail {
            focus: true
            onClosed: Details.close()
        }
    }
    Component {
        id: note
        NotePage {
            focus: true
        }
    }
    Component {
        id: report
        ReportPage {
            focus: true
        }
    }
    Component {
        id: empty
        HistoryEmpty {
            focus: true
            onNoted: () => page.tell("")
        }
    }
}
