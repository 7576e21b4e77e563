// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A session takes the window over. The controller says what is to be done; this shows it and hands
// over what the person says, by button or by key.
FocusScope {
    id: page

    readonly property int margin: width < Theme.breakWindow ? 6 * Theme.grid : 8 * Theme.grid
    readonly property bool rating: Session.screen.stage === Step.Rate

    // Escape, while nothing is pressed: what goes on by itself waits then.
    function stepBack(): void {
        if (Session.screen.stopping)
            Session.takeStopBack();
        else if (Session.screen.stage === Step.Timed && !Session.screen.paused)
            page.one();
        else if (Session.screen.canGoBack)
            Session.back();
    }

    // Who pressed Enter on Stop, and again, wants no more of it.
    function accept(): void {
        if (Session.screen.stopping)
            Session.stop();
        else
            (content.item as SessionStep)?.accept();
    }

    // The key, or the button of the mouse, with which all of it can be done.
    function one(): void {
        (content.item as SessionStep)?.one();
    }

    // Held while a spot is pressed it is too much: a hand can let go of the spot, not look for a button.
    Timer {
        id: held
        interval: 2000
        onTriggered: Session.tooMuch()
    }

    component StepPlace: Ahead {
        required property int stage
        property var after: [] // the stages it often follows

        function settle(): void {
            if (visible)
                (item as SessionStep)?.forceActiveFocus();
        }

        shown: Session.screen.stage === stage
        likely: Session.screen.stage === stage || after.includes(Session.screen.stage)
        onVisibleChanged: settle()
        onLoaded: settle()
    }

    focus: true
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            held.stop();
    }
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.AltModifier | Qt.ControlModifier | Qt.MetaModifier))
            return; // another key, and none of ours
        if (event.isAutoRepeat) {
            event.accepted = true; // a key that is held has been heard
            return;
        }
        const key = SessionKeys.latinKey(event.key, event.text, event.modifiers, event.nativeScanCode);
        const act = SessionKeys.actOf(key);
        if (key >= Qt.Key_0 && key <= Qt.Key_9)
            (content.item as SessionStep)?.type(key - Qt.Key_0);
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            page.accept();
        else if (key === Qt.Key_Escape && Session.screen.inHold && !Session.screen.stopping)
            Session.tooMuch();
        else if (key === Qt.Key_Escape)
            page.stepBack();
        else if (act === Act.One) {
            if (Session.screen.inHold)
                held.restart();
            page.one();
        } else if (act === Act.No || act === Act.ABit || act === Act.Yes)
            (content.item as SessionStep)?.answer(act === Act.No ? Step.No : act === Act.ABit ? Step.ABit : Step.Yes);
        else if (!Session.act(act))
            return;
        event.accepted = true;
    }

    TapHandler {
        acceptedButtons: Qt.MiddleButton | Qt.BackButton | Qt.ForwardButton
        onTapped: page.one()
    }
    ProgressLine {
        x: page.margin
        y: 6 * Theme.grid
        width: parent.width - 2 * page.margin
        visible: !page.rating
    }
    SessionHead {
        id: head
        x: page.margin
        y: 11 * Theme.grid
        width: parent.width - 2 * page.margin
        onSettled: (content.item as SessionStep)?.forceActiveFocus()
    }
    Item {
        id: content
        readonly property Item item: rateStep.now ?? prepareStep.now ?? locateStep.now ?? timedStep.now ?? letGoStep.now
        anchors.fill: parent
        anchors.topMargin: Math.max(24 * Theme.grid, head.y + head.implicitHeight + 2 * Theme.grid, trouble.visible ? trouble.y + trouble.height + 2 * Theme.grid : 0)
        anchors.leftMargin: page.margin
        anchors.rightMargin: page.margin
        anchors.bottomMargin: page.margin

        StepPlace {
            id: rateStep
            stage: Step.Rate
            after: [Step.Screening, Step.Health, Step.RestDay, Step.Timed]
            sourceComponent: RateStep {}
        }
        StepPlace {
            id: prepareStep
            stage: Step.Prepare
            after: [Step.Rate, Step.Timed]
            sourceComponent: PrepareStep {}
        }
        StepPlace {
            id: locateStep
            stage: Step.Locate
            after: [Step.Prepare]
            sourceComponent: LocateStep {}
        }
        StepPlace {
            id: timedStep
            stage: Step.Timed
            after: [Step.Locate]
            sourceComponent: TimedStep {}
        }
        StepPlace {
            id: letGoStep
            stage: Step.LetGo
            after: [Step.Timed]
            sourceComponent: LetGoStep {}
        }
    }
    // Its end is read in the rests of a larger window, or after the session, where it stands again.
    Told {
        id: trouble
        x: page.margin
        y: head.y + head.height + Theme.grid
        width: parent.width - 2 * page.margin
        maximumLineCount: page.height > Theme.breakPane * Theme.textScale ? 6 : 2
        elide: Text.ElideRight
        text: Journal.text.trouble
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.danger
    }
    Flash {}
}
