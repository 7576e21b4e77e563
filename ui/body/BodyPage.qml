// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Where it hurts, on the figure; what may be behind it, in the panel; and one point of that, close up.
FocusScope {
    id: page

    property bool pointOpen: false
    property bool problemsOpen: false
    property bool placesOpen: false
    property string cameFrom // the page that opened the point, and is gone back to
    readonly property bool marked: Body.state.markedCount > 0
    readonly property bool small: width < Theme.breakPage
    readonly property int panelWidth: Math.min(Math.round(width * 0.42), Math.round((small ? 80 * Theme.grid : Math.min(120 * Theme.grid, Math.max(100 * Theme.grid, width * 0.31))) * Math.min(1.3, Theme.textScale)))

    // Where nothing is being typed, the keys that zoom work from all of the page.
    Keys.onPressed: event => event.accepted = figure.visible && figure.chart.zoomKey(event.key)

    // The figure, whatever was open.
    function home(): void {
        pointOpen = placesOpen = problemsOpen = false;
        if (!Noting.text.begun) // what was said is given up by its own button alone
            Noting.close();
    }

    // Where words are typed, whatever is open.
    function find(): void {
        home();
        (inPanel.item as EmptyPanel)?.find();
        if (sources.shown)
            (sources.item as SourcesPanel)?.find();
    }
    function leave(): void {
        const from = pointOpen ? cameFrom : "";
        pointOpen = placesOpen = problemsOpen = false;
        if (from !== "")
            toPage(from);
    }
    function toPanel(): void {
        const panel = sources.shown ? sources : inPanel;
        panel.focus = true; // of the page, also while it is away
        if (visible)
            panel.forceActiveFocus(Qt.OtherFocusReason);
    }

    signal learn(string article)
    signal history(string session)
    signal health(string gate)
    signal toPage(string name)
    onPointOpenChanged: cameFrom = pointOpen ? cameFrom : ""

    // What a click leads to, read beside the program once the first frame is out. The page owns it: what is
    // left to the collector outlives what reads it, and Qt 6.8 falls over that when the program ends early.
    property var ahead: []
    Connections {
        target: page.Window.window
        enabled: page.ahead.length === 0
        function onFrameSwapped(): void {
            page.ahead = [Qt.createComponent("PointPanel.qml", Component.Asynchronous, page)];
        }
    }
    Connections {
        target: Body
        function onArticleChosen(article: string): void {
            page.learn(article);
        }
        function onMuscleChosen(muscle: string, side: string): void {
            PointInfo.open(muscle, side);
            page.placesOpen = false;
            page.pointOpen = true;
        }
        function onPointChosen(point: string, side: string): void {
            PointInfo.openPoint(point, side);
            page.pointOpen = true;
        }
        function onMarkedChanged(): void {
            page.pointOpen = false;
        }
    }

    Item {
        id: pane
        anchors.fill: parent
        anchors.rightMargin: panel.width
        FigurePane {
            id: figure
            anchors.fill: parent
            visible: !page.pointOpen && !page.problemsOpen && Body.usable
            small: page.small
        }
        // What is not there at first is read when it is first shown.
        Loader {
            id: over
            anchors.fill: parent
            source: !Body.usable || page.problemsOpen ? "DataProblems.qml" : page.pointOpen ? "CloseUp.qml" : ""
        }
    }

    Rectangle {
        id: panel
        anchors.right: parent.right
        width: page.panelWidth
        height: parent.height
        color: Theme.surface
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.line
        }
        Loader {
            id: inPanel
            anchors.fill: parent
            anchors.leftMargin: 1
            visible: !sources.shown
            focus: true
            source: Noting.text.open ? "NotePanel.qml" : page.placesOpen ? "PlacesPanel.qml" : page.pointOpen ? "PointPanel.qml" : page.marked ? "" : "EmptyPanel.qml"
        }
        // Made once the first frame is out, and kept: a click has only its rows to make.
        Loader {
            id: sources
            readonly property bool shown: page.marked && !page.placesOpen && !page.pointOpen && !Noting.text.open
            anchors.fill: inPanel
            active: shown || page.ahead.length > 0
            asynchronous: !shown
            visible: shown
            source: "SourcesPanel.qml"
            onShownChanged: if ((shown ? inPanel : sources).focus) // else the figure keeps the keyboard
                page.toPanel()
        }
    }

    Binding {
        target: over.item as CloseUp
        property: "from"
        value: page.cameFrom
    }
    Binding {
        target: inPanel.item as PointPanel
        property: "from"
        value: page.cameFrom
    }
    Connections {
        target: over.item
        ignoreUnknownSignals: true
        function onClosed(): void {
            page.leave();
            page.toPanel();
        }
    }
    Connections {
        target: (sources.shown ? sources : inPanel).item
        ignoreUnknownSignals: true
        function onLearn(article: string): void {
            page.learn(article);
        }
        function onOpened(session: string): void {
            page.history(session);
        }
        function onAnswer(gate: string): void {
            page.health(gate);
        }
        function onToPlan(): void {
            page.toPage("plan");
        }
        function onPlaces(): void {
            page.placesOpen = true;
        }
        function onProblems(): void {
            page.problemsOpen = true;
        }
        function onChosen(muscle: string, side: string): void {
            Body.muscleChosen(muscle, side);
        }
        function onClosed(): void {
            page.leave();
        }
    }
}
